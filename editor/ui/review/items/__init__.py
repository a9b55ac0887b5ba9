"""The items behind what is selected."""
