"""The corrected wording of an item, written below its printed words."""
