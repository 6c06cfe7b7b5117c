// The map works without this script.
