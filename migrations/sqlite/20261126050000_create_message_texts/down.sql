DROP TABLE message_texts;
