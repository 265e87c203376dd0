-- Where a message that is posted once was last sent to, since its channel may be changed before it stands.
ALTER TABLE once ADD COLUMN channel TEXT;
