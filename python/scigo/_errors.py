class ScigoFormatError(ValueError):
    """The file is no model that can be read: the message says what is wrong, where, and what to do."""
