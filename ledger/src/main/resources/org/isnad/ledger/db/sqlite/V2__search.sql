-- Three letters at a time of the folded text; the text itself is not kept twice.
CREATE VIRTUAL TABLE search USING fts5 (folded, content = '', detail = none, tokenize = 'trigram case_sensitive 1');
