"""The welcome: what a person is asked at the first start, a page of the window."""
