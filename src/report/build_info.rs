//! The build of newsparse.

use serde::Serialize;

/// The build of newsparse: what else than its version decides its speed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BuildInfo {
    /// The compiler: `rustc 1.95.0`.
    pub compiler: &'static str,
    /// The short name of the commit; `None` if unknown, as in a package from a registry and in a development build.
    pub commit: Option<&'static str>,
    /// The profile: `release` or `debug`.
    pub profile: &'static str,
}

impl BuildInfo {
    /// Returns the build of this program.
    pub fn this() -> Self {
        BuildInfo {
            compiler: env!("NEWSPARSE_COMPILER"),
            commit: option_env!("NEWSPARSE_COMMIT"),
            profile: env!("NEWSPARSE_PROFILE"),
        }
    }

    /// Returns whether the compiler optimized.
    pub fn is_optimized(&self) -> bool {
        self.profile != "debug"
    }
}
