-- An entry of the trail that wrote a version holds its digest; entries from before hold none.
ALTER TABLE audit ADD COLUMN holds text NOT NULL DEFAULT '';

-- Visits that were ended before their cookie would have: keyed digests, until then.
CREATE TABLE ended_visit (mark text PRIMARY KEY, ends_at text NOT NULL);
