-- The journal: append-only, never updated, never deleted from. Each entry holds the hash of the one before (docs/ledger.md).
CREATE TABLE journal (
  seq ${key},
  at TEXT ${binary} NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  raw BYTEA,
  prev TEXT NOT NULL,
  hash TEXT NOT NULL
);
CREATE INDEX journal_at ON journal (at);

-- The last entry; whoever appends locks this row first, so that entries come one after the other.
CREATE TABLE head (one INTEGER PRIMARY KEY, seq BIGINT NOT NULL, hash TEXT NOT NULL);
INSERT INTO head (one, seq, hash) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL);

-- All below are projections: made from the journal alone, and made again by "isnad rebuild".
-- since and until are numbers of entries, half open; until is 9223372036854775807 for what holds now. Days are counted from 1970-01-01.

-- num: the number of the entry that received it.
CREATE TABLE report (
  num ${key},
  id TEXT ${binary} NOT NULL UNIQUE,
  file TEXT NOT NULL,
  outlet TEXT,
  url TEXT,
  received TEXT ${binary} NOT NULL,
  text TEXT NOT NULL,
  passages BYTEA NOT NULL
);

-- What was read of a report, and from when until when that is what the ledger says.
CREATE TABLE reading (
  since ${key},
  until BIGINT NOT NULL,
  entry BIGINT NOT NULL,
  report BIGINT NOT NULL,
  reader TEXT NOT NULL,
  published BIGINT,
  basis TEXT NOT NULL,
  title TEXT,
  language TEXT NOT NULL,
  claims INTEGER NOT NULL,
  problems INTEGER NOT NULL
);
CREATE INDEX reading_report ON reading (report, until);

-- num: the number of the entry that gave it this form, times 100000, plus its place in the report.
CREATE TABLE claim (
  num ${key},
  id TEXT ${binary} NOT NULL,
  report BIGINT NOT NULL,
  place INTEGER NOT NULL,
  since BIGINT NOT NULL,
  until BIGINT NOT NULL,
  type TEXT NOT NULL,
  polarity TEXT NOT NULL,
  certainty TEXT NOT NULL,
  tense TEXT NOT NULL,
  origin TEXT ${binary} NOT NULL,
  first_day BIGINT,
  last_day BIGINT,
  review TEXT NOT NULL,
  leader TEXT ${binary} NOT NULL,
  json TEXT NOT NULL,
  because TEXT NOT NULL
);
CREATE INDEX claim_id ON claim (id, until);
CREATE INDEX claim_report ON claim (report, until);
CREATE INDEX claim_order ON claim (report, place) WHERE until = 9223372036854775807;
CREATE INDEX claim_type ON claim (type, report, place) WHERE until = 9223372036854775807;
CREATE INDEX claim_origin ON claim (origin, report) WHERE until = 9223372036854775807;
CREATE INDEX claim_leader ON claim (leader) WHERE until = 9223372036854775807;
CREATE INDEX claim_days ON claim (last_day, first_day) WHERE until = 9223372036854775807;
CREATE INDEX claim_review ON claim (review) WHERE until = 9223372036854775807 AND review <> 'none';
CREATE INDEX claim_future ON claim (num) WHERE tense = 'future';

-- The names of origins, as the first claim that leads back to each has it.
CREATE TABLE origin (
  name TEXT ${binary} PRIMARY KEY,
  label TEXT NOT NULL,
  id TEXT
);

-- What a claim is found by: its places and all they lie in, its actors, its origin; by identity and by folded name.
CREATE TABLE facet (
  name TEXT ${binary} NOT NULL,
  claim BIGINT NOT NULL,
  PRIMARY KEY (name, claim)
) ${clustered};

-- Keys by which claims that hold now become candidates for comparison.
CREATE TABLE candidate (
  name TEXT ${binary} NOT NULL,
  id TEXT ${binary} NOT NULL,
  claim BIGINT NOT NULL,
  PRIMARY KEY (name, id)
) ${clustered};

-- Two claims that have something to do with each other; a < b. What exactly, is judged again when asked.
CREATE TABLE pair (
  a BIGINT NOT NULL,
  b BIGINT NOT NULL,
  since BIGINT NOT NULL,
  until BIGINT NOT NULL,
  same INTEGER NOT NULL,
  contradicts INTEGER NOT NULL,
  settles INTEGER NOT NULL,
  PRIMARY KEY (a, b)
) ${clustered};
CREATE INDEX pair_b ON pair (b);
CREATE INDEX pair_contradicts ON pair (a, b) WHERE contradicts = 1;
CREATE INDEX pair_settles ON pair (a, b) WHERE settles = 1;

-- Incidents that hold now, by the smallest id of their claims.
CREATE TABLE incident (
  leader TEXT ${binary} PRIMARY KEY,
  id TEXT ${binary} NOT NULL UNIQUE,
  claims INTEGER NOT NULL
) ${clustered};
CREATE INDEX incident_claims ON incident (claims, id);

CREATE TABLE review (
  num ${key},
  at TEXT ${binary} NOT NULL,
  claim TEXT ${binary} NOT NULL,
  report BIGINT NOT NULL,
  decision TEXT NOT NULL,
  field TEXT,
  value TEXT,
  who TEXT NOT NULL,
  why TEXT
);
CREATE INDEX review_claim ON review (claim);

-- Which claims a review holds for: the one that was reviewed, and those of newer readings that it followed to.
CREATE TABLE reviewed (
  claim TEXT ${binary} NOT NULL,
  review BIGINT NOT NULL,
  since BIGINT NOT NULL,
  PRIMARY KEY (claim, review)
) ${clustered};

CREATE TABLE dismissal (
  num ${key},
  relation TEXT ${binary} NOT NULL,
  a TEXT ${binary} NOT NULL,
  b TEXT ${binary} NOT NULL,
  who TEXT NOT NULL,
  why TEXT
);
CREATE INDEX dismissal_relation ON dismissal (relation);
