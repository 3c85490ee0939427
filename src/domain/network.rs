//! Whom a network address belongs to, where limits count by it.

use ipnet::IpNet;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::net::{IpAddr, Ipv6Addr};
use std::str::FromStr;

/// The part of an IPv6 address that one customer of a provider is given at least (RFC 6177 §2).
const CUSTOMER_BITS: u32 = 64;
/// What a customer is given who asks for more than one network, and what hosting providers give to everybody (RFC 6177
/// §1): 65,536 of the others.
const SITE_BITS: u32 = 48;

/// The network that an address counts for: itself, or all of a customer's IPv6 addresses.
pub fn of(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(six) => first_bits(six, CUSTOMER_BITS).into(),
    }
}

/// The networks that an address counts for as text, the smallest first: of IPv6 that of the customer and that of the
/// site.
pub fn all_of(address: IpAddr) -> Vec<String> {
    match address {
        IpAddr::V4(four) => vec![four.to_string()],
        IpAddr::V6(six) => {
            let network = |bits| format!("{}/{bits}", first_bits(six, bits));
            [CUSTOMER_BITS, SITE_BITS].map(network).to_vec()
        }
    }
}

const fn first_bits(address: Ipv6Addr, bits: u32) -> Ipv6Addr {
    Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << (Ipv6Addr::BITS - bits)))
}

/// A network as administrators write it, `192.0.2.0/24`; a single address stands for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Network(IpNet);

/// A text that is no network.
#[derive(Debug, thiserror::Error)]
#[error("no network")]
pub struct NotANetwork;

impl Network {
    /// Whether `address` is in it.
    pub fn contains(&self, address: IpAddr) -> bool {
        self.0.contains(&address)
    }
}

impl FromStr for Network {
    type Err = NotANetwork;

    fn from_str(typed: &str) -> Result<Self, NotANetwork> {
        let typed = typed.trim();
        let net = typed.parse::<IpNet>().or_else(|_| typed.parse::<IpAddr>().map(IpNet::from));
        net.map(|net| Self(net.trunc())).map_err(|_| NotANetwork)
    }
}

impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl TryFrom<String> for Network {
    type Error = NotANetwork;

    fn try_from(text: String) -> Result<Self, NotANetwork> {
        text.parse()
    }
}

impl From<Network> for String {
    fn from(network: Network) -> Self {
        network.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_one_customer_count_as_one() {
        let of = |address: &str| of(address.parse().unwrap()).to_string();
        assert_eq!(of("203.0.113.7"), "203.0.113.7");
        assert_eq!(of("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::");
        assert_eq!(of("2001:db8:1:2::3"), of("2001:db8:1:2:ffff::9"));
        assert_ne!(of("2001:db8:1:2::3"), of("2001:db8:1:3::3"));
    }

    #[test]
    fn a_site_is_another_network_than_the_first_one_in_it() {
        let all_of = |address: &str| all_of(address.parse().unwrap());
        assert_eq!(all_of("203.0.113.7"), ["203.0.113.7"]);
        assert_eq!(all_of("2001:db8:1:0:3::"), ["2001:db8:1::/64", "2001:db8:1::/48"]);
        assert_eq!(all_of("2001:db8:1:7::1"), ["2001:db8:1:7::/64", "2001:db8:1::/48"]);
    }

    #[test]
    fn networks_are_read_as_administrators_write_them() {
        let read = |typed: &str| typed.parse::<Network>().map(|network| network.to_string()).ok();
        assert_eq!(read(" 192.0.2.7/24 ").as_deref(), Some("192.0.2.0/24"));
        assert_eq!(read("192.0.2.7").as_deref(), Some("192.0.2.7/32"));
        assert_eq!(read("2001:DB8::/32").as_deref(), Some("2001:db8::/32"));
        for wrong in ["", "office", "192.0.2.0/33", "192.0.2"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
        let office: Network = "192.0.2.0/24".parse().unwrap();
        assert!(office.contains("192.0.2.255".parse().unwrap()));
        assert!(!office.contains("192.0.3.0".parse().unwrap()) && !office.contains("::1".parse().unwrap()));
    }
}
