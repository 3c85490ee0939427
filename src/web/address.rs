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
    let lines = request.headers().get_all("x-forwarded-for");
    // Whatever bytes stand further left, what the nearest proxy added is read.
    let lines: Vec<_> = lines.map(|line| String::from_utf8_lossy(line.as_bytes())).collect();
    let mut nearest = peer;
    for entry in lines.iter().flat_map(|line| line.split(',')).rev() {
        let Ok(address) = entry.trim().parse::<IpAddr>() else {
            return Some(nearest);
        };
        nearest = address.to_canonical();
        if !is_trusted(&nearest) {
            return Some(nearest);
        }
    }
    Some(nearest)
}

/// Whether the machine itself asks, and not as a proxy that is trusted: either somebody works at it, or a proxy on it
/// was not named.
pub fn is_machine(request: &HttpRequest, trusted: &[IpNet]) -> bool {
    peer(request).is_some_and(|peer| peer.is_loopback() && !trusted.iter().any(|net| net.contains(&peer)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::HeaderValue;
    use actix_web::test::TestRequest;
    use std::net::SocketAddr;

    const TRUSTED: &str = "10.0.0.0/8";

    fn request(peer: &str, forwarded: &[u8]) -> HttpRequest {
        let forwarded = HeaderValue::from_bytes(forwarded).unwrap();
        TestRequest::default()
            .peer_addr(SocketAddr::new(peer.parse().unwrap(), 1))
            .insert_header(("x-forwarded-for", forwarded))
            .to_http_request()
    }

    fn address(peer: &str, forwarded: &str) -> String {
        let request = request(peer, forwarded.as_bytes());
        of(&request, &[TRUSTED.parse().unwrap()]).unwrap().to_string()
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
    fn whatever_bytes_a_client_writes_the_entry_of_its_proxy_counts() {
        let request = request("10.0.0.1", b"\xff, 203.0.113.9");
        assert_eq!(of(&request, &[TRUSTED.parse().unwrap()]).unwrap().to_string(), "203.0.113.9");
    }

    #[test]
    fn only_who_speaks_for_nobody_else_is_the_machine_itself() {
        let is_machine =
            |peer: &str, trusted: &str| is_machine(&request(peer, b""), &[trusted.parse().unwrap()]);
        assert!(is_machine("127.0.0.1", TRUSTED) && is_machine("::1", TRUSTED));
        assert!(!is_machine("127.0.0.1", "127.0.0.1/32"), "a proxy");
        assert!(!is_machine("192.0.2.1", TRUSTED));
    }

    #[test]
    fn an_address_in_the_clothes_of_ipv6_is_the_same_address() {
        assert_eq!(address("::ffff:10.0.0.1", "203.0.113.9"), "203.0.113.9");
        assert_eq!(address("10.0.0.1", "203.0.113.9, ::ffff:10.0.0.2"), "203.0.113.9");
        assert_eq!(address("::ffff:192.0.2.1", "203.0.113.9"), "192.0.2.1");
    }
}
