"""Modules with the interfaces of other libraries, for scripts that change one import."""
