//! Where a request comes from.

use actix_web::HttpRequest;
use ipnet::IpNet;
use std::net::IpAddr;

/// The address at the other end of the connection. On a socket for both families, IPv4 comes in the clothes of IPv6
/// (RFC 4291 §2.5.5.2).
pub fn peer(request: &HttpRequest) -> Option<IpAddr> {
    request.peer_addr().map(|peer| peer.ip().to_canonical())
}

/// The address of whoever asks: the peer, or what a trusted proxy says stands behind it.
///
/// `X-Forwarded-For` is read from the right: each trusted proxy vouches for the entry it added, and the first
/// address that is not a trusted proxy is the one. Anybody can write whatever they like further left.
pub fn of(request: &HttpRequest, trusted: &[IpNet]) -> Option<IpAddr> {
    let peer = peer(request)?;
    let is_trusted = |address: &IpAddr| trusted.iter().any(|net| net.contains(address));
    if !is_trusted(&peer) {
        return Some(peer);
    }
    let lines = request.headers().get_all("x-forwarded-for").filter_map(|line| line.to_str().ok());
    let entries: Vec<&str> = lines.flat_map(|line| line.split(',')).map(str::trim).collect();
    let mut nearest = peer;
    for entry in entries.into_iter().rev() {
        let Ok(address) = entry.parse::<IpAddr>() else {
            return Some(nearest);
        };
        nearest = address.to_canonical();
        if !is_trusted(&nearest) {
            return Some(nearest);
        }
    }
    Some(nearest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;
    use std::net::SocketAddr;

    fn address(peer: &str, forwarded: &str) -> String {
        let request = TestRequest::default()
            .peer_addr(SocketAddr::new(peer.parse().unwrap(), 1))
            .insert_header(("x-forwarded-for", forwarded))
            .to_http_request();
        of(&request, &["10.0.0.0/8".parse().unwrap()]).unwrap().to_string()
    }

    #[test]
    fn only_trusted_proxies_are_believed() {
        assert_eq!(address("192.0.2.1", "203.0.113.9"), "192.0.2.1");
        assert_eq!(address("10.0.0.1", "203.0.113.9"), "203.0.113.9");
        assert_eq!(address("10.0.0.1", "6.6.6.6, 203.0.113.9, 10.0.0.2"), "203.0.113.9");
        assert_eq!(address("10.0.0.1", "garbage"), "10.0.0.1");
        assert_eq!(address("10.0.0.1", "::%eth0"), "10.0.0.1");
    }

    #[test]
    fn an_address_in_the_clothes_of_ipv6_is_the_same_address() {
        assert_eq!(address("::ffff:10.0.0.1", "203.0.113.9"), "203.0.113.9");
        assert_eq!(address("10.0.0.1", "203.0.113.9, ::ffff:10.0.0.2"), "203.0.113.9");
        assert_eq!(address("::ffff:192.0.2.1", "203.0.113.9"), "192.0.2.1");
    }
}
