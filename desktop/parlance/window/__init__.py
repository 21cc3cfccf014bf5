"""What people see: widgets that show state and pass on clicks."""
