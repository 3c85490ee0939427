//! `latchkey throttle`.

use clap::{ArgGroup, Args, Subcommand, value_parser};
use std::net::IpAddr;

use super::Output;
use crate::domain::network::Network;

/// What to do with limits on networks.
#[derive(Debug, Subcommand)]
pub enum ThrottleCommand {
    /// List the networks that are refused at the moment, and what was counted in the whole tenant
    List {
        /// The tenant's short name [default: the default one]
        #[arg(long, value_name = "SLUG")]
        tenant: Option<String>,
        /// How to print it.
        #[command(flatten)]
        output: Output,
    },
    /// Show what was counted for the network of an address
    Show {
        /// Which address.
        #[command(flatten)]
        network: ThrottleAddress,
        /// How to print it.
        #[command(flatten)]
        output: Output,
    },
    /// Let the network of an address try again
    #[command(after_help = "Example:\n  latchkey throttle release 203.0.113.7 --tenant contoso")]
    Release(ThrottleAddress),
    /// Change limits; what is not named stays
    #[command(
        override_usage = "latchkey throttle set [OPTIONS]",
        after_help = "\
Examples:
  latchkey throttle set --tenant contoso --trust 203.0.113.0/24
  latchkey throttle set --tenant contoso --passwords-per-network 600 --starts-per-network 600"
    )]
    Set(Box<ThrottleSet>),
}

/// Which network is meant.
#[derive(Debug, Args)]
pub struct ThrottleAddress {
    /// An address in it
    pub address: IpAddr,
    /// The tenant's short name [default: the default one]
    #[arg(long, value_name = "SLUG")]
    pub tenant: Option<String>,
}

/// Options of `throttle set`.
#[derive(Debug, Args)]
#[group(skip)]
#[command(group(ArgGroup::new("throttle_change").required(true).multiple(true).args([
    "passwords_per_network", "starts_per_network", "proofs_per_network", "passwords_in_all", "proofs_in_all",
    "codes_in_all", "trust", "distrust",
])))]
pub struct ThrottleSet {
    /// The tenant's short name [default: the default one]
    #[arg(long, value_name = "SLUG")]
    pub tenant: Option<String>,
    /// Wrong passwords from one network within an hour
    #[arg(long, value_name = "N", value_parser = value_parser!(u32).range(20..=100_000))]
    pub passwords_per_network: Option<u32>,
    /// Attempts to reset or unlock begun from one network within an hour
    #[arg(long, value_name = "N", value_parser = value_parser!(u32).range(20..=100_000))]
    pub starts_per_network: Option<u32>,
    /// Wrong codes, answers and passkeys from one network within an hour
    #[arg(long, value_name = "N", value_parser = value_parser!(u32).range(20..=100_000))]
    pub proofs_per_network: Option<u32>,
    /// Wrong passwords in the tenant within an hour from which on it looks like guessing
    #[arg(long, value_name = "N", value_parser = value_parser!(u32).range(20..=1_000_000))]
    pub passwords_in_all: Option<u32>,
    /// Wrong codes, answers and passkeys in the tenant within an hour from which on it looks like guessing
    #[arg(long, value_name = "N", value_parser = value_parser!(u32).range(20..=1_000_000))]
    pub proofs_in_all: Option<u32>,
    /// Codes that the tenant sends within an hour, by mail, text and call
    #[arg(long, value_name = "N", value_parser = value_parser!(u32).range(20..=1_000_000))]
    pub codes_in_all: Option<u32>,
    /// A network that may try ten times as often, such as 203.0.113.0/24; may be given several times
    #[arg(long, value_name = "NETWORK")]
    pub trust: Vec<Network>,
    /// A network that is trusted no longer; may be given several times
    #[arg(long, value_name = "NETWORK")]
    pub distrust: Vec<Network>,
}
