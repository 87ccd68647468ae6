# What can be wrong with a pack, an answers file or the configuration. The keys are the codes of the messages.
