# Commands: what they say when all went well or could not be done.
