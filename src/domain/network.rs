//! Whom a network address belongs to, where limits count by it.

use std::net::{IpAddr, Ipv6Addr};

/// The part of an IPv6 address that one customer of a provider is given (RFC 6177 §2).
const CUSTOMER_BITS: u32 = 64;

/// The network that an address counts for: itself, or all of a customer's IPv6 addresses.
pub fn of(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(six) => {
            let mask = u128::MAX << (Ipv6Addr::BITS - CUSTOMER_BITS);
            Ipv6Addr::from_bits(six.to_bits() & mask).into()
        }
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
}
