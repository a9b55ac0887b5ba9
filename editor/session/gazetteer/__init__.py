"""Work on the gazetteer as a whole: merging, names not known yet, rulings, files in and out."""
