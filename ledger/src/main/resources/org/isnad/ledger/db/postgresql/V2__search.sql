CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TABLE search (rowid BIGINT PRIMARY KEY, folded TEXT NOT NULL);
CREATE INDEX search_folded ON search USING gin (folded gin_trgm_ops);
