//! `newsparse completions`: prints the completion script of a shell.

use clap::Args;
use clap_complete::{Shell, generate};

use super::output::print;
use super::{Outcome, command};

/// The options of `completions`.
#[derive(Args)]
#[command(
    after_long_help = "The script completes commands, options and their values. Bash reads it with the package bash-completion; zsh \
    after 'fpath+=(~/.zfunc)' and 'autoload -Uz compinit && compinit' in ~/.zshrc. For PowerShell, add the line of the \
    example to the file $PROFILE.\n\n\
    Examples:\n  \
    newsparse completions bash > ~/.local/share/bash-completion/completions/newsparse\n  \
    newsparse completions zsh > ~/.zfunc/_newsparse\n  \
    newsparse completions fish > ~/.config/fish/completions/newsparse.fish\n  \
    newsparse completions elvish >> ~/.config/elvish/rc.elv\n  \
    newsparse completions powershell | Out-String | Invoke-Expression"
)]
pub struct CompletionsArguments {
    /// The shell
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

/// Prints the script.
pub fn run(arguments: CompletionsArguments) -> anyhow::Result<Outcome> {
    let mut script = Vec::new(); // `generate` panics if it cannot write
    generate(arguments.shell, &mut command(), "newsparse", &mut script);
    print(&String::from_utf8(script)?)?;
    Ok(Outcome::Success)
}
