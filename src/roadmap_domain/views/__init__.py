"""Questions and the folds over the log that answer them."""
