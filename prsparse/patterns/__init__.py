"""Small recognisers that structure and extract share: they match on the folded twin and return spans."""
