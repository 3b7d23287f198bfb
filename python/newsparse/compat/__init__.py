"""The interfaces of other libraries, for scripts that change one import."""
