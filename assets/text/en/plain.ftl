# The questions asked line by line (--plain).
