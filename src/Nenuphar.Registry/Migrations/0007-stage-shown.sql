-- Cases are found by the stage that lists show of them, also where it is computed.
CREATE INDEX case_by_stage ON case_now (stage, number);

-- From this step on a version may hold contradictions that a person looked at and let stand: an earlier program would drop them.
