"""The tests of prsparse."""
