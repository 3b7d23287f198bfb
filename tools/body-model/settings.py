"""The settings of the body model that both the training and the parser depend on."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BODY = ROOT / "src/parse/html/article/body"
MODEL = BODY / "model.rs"
WORD_ODDS = BODY / "word_odds.rs"

# The log-odds above which a block is taken for text of the article. Slightly below even odds: a lost paragraph is
# worse than an extra line.
THRESHOLD = -0.2

# The number of folds of the cross-validation.
FOLDS = 5

# The parameters of the trees of each stage. The first stage only has to describe the surroundings of a block.
FIRST_STAGE = {"iterations": 80, "depth": 4, "learning_rate": 0.12, "l2_leaf_reg": 4, "rsm": 0.6}
SECOND_STAGE = {"iterations": 300, "depth": 6, "learning_rate": 0.05, "l2_leaf_reg": 8, "rsm": 0.3}

# The weight of the pages of a source; that of others is 1. News pages with a precise truth count more, and so do the
# fixtures, each of which stands for a kind of page.
WEIGHTS = {"fixtures": 2.0, "fundus": 4.0, "scrapinghub": 4.0}
