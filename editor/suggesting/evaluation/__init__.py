"""How good suggestions are: what was confirmed on earlier days is learned, later days are asked."""

from editor.suggesting.evaluation.coded import Coded
from editor.suggesting.evaluation.evaluate import evaluate
from editor.suggesting.evaluation.scores import Scores

__all__ = ["Coded", "Scores", "evaluate"]
