DROP TABLE campaign_invites;
DROP TABLE campaigns;
