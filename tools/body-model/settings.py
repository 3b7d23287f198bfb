"""The settings of the body model that both the training and the parser depend on."""

from pathlib import Path

MODEL = Path(__file__).parents[2] / "src/parse/html/article/body/model.rs"

# The number of trees, and of splits in each of them; src/parse/html/article/body/trees.rs has the same depth.
TREES = 80
DEPTH = 4

# The log-odds above which a block is taken for text of the article. Slightly below even odds: a lost paragraph is
# worse than an extra line.
THRESHOLD = -0.2

# The number of folds of the cross-validation.
FOLDS = 5
