//! `latchkey key`.

use clap::Subcommand;

use super::Output;

/// What to do with the installation's secret keys.
#[derive(Debug, Subcommand)]
pub enum KeyCommand {
    /// List the keys, newest first, and how many stored values each of them opens
    #[command(after_help = "\
A key is named by the first digits of its fingerprint; the order is that of the lines in the secret key file.
An older key with 0 values is needed by nothing that stays: see `rotate` for when its line may go.")]
    List(Output),
    /// Put a new key on top of the secret key file; then restart every process
    #[command(after_help = "\
To rotate:
  latchkey key rotate        copy the file to other machines, then restart every process: all people sign in again
  latchkey key reseal        once every process runs with the new key
  latchkey key list          older keys with 0 values may go, two days later: until then, codes, messages and
                             registrations under way may need them, and links \"This was not me\" for 7 days")]
    Rotate,
    /// Seal stored values anew with the newest key, while the portal runs; exit 1 if one cannot be read
    #[command(after_help = "\
Every process must have been restarted after `latchkey key rotate`: one that does not know the newest key cannot
read what this leaves. It may be interrupted, and run again at any time.")]
    Reseal,
}
