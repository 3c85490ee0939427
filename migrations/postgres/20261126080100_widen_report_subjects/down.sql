UPDATE report_links SET subject = 'reset' WHERE subject IN ('given', 'first');
ALTER TABLE report_links DROP CONSTRAINT report_links_subject_check;
ALTER TABLE report_links ADD CONSTRAINT report_links_subject_check CHECK (subject IN ('reset', 'change', 'unlock'));
