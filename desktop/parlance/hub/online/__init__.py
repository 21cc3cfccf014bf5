"""What the Hub is asked: search, repositories, headers, access."""
