"""Documents of office programs: zip archives of XML, walked by small readers of our own."""
