//! The tables as Diesel knows them.

diesel::table! { installation (key) { key -> Text, value -> Text, } }

diesel::table! {
    tenants (id) {
        id -> Text,
        slug -> Text,
        display_name -> Text,
        default_locale -> Text,
        settings -> Text,
        made_default_at -> Nullable<BigInt>,
        created_at -> BigInt,
    }
}

diesel::table! { tenant_hosts (host) { host -> Text, tenant_id -> Text, } }
diesel::table! { tenant_realms (realm) { realm -> Text, tenant_id -> Text, } }

diesel::table! {
    brands (tenant_id, version) {
        tenant_id -> Text,
        version -> Integer,
        body -> Text,
        created_at -> BigInt,
        published_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    brand_assets (tenant_id, name) {
        tenant_id -> Text,
        name -> Text,
        media_type -> Text,
        body -> Binary,
        created_at -> BigInt,
    }
}

diesel::table! {
    users (id) {
        id -> Text,
        tenant_id -> Text,
        name -> Text,
        name_key -> Text,
        display_name -> Text,
        given_name -> Nullable<Text>,
        family_name -> Nullable<Text>,
        work_mail -> Nullable<Text>,
        work_mail_key -> Nullable<Text>,
        locale -> Nullable<Text>,
        role -> Text,
        authority -> Text,
        password_hash -> Nullable<Text>,
        password_changed_at -> Nullable<BigInt>,
        password_version -> BigInt,
        disabled_at -> Nullable<BigInt>,
        locked_at -> Nullable<BigInt>,
        created_at -> BigInt,
        password_set_at -> Nullable<BigInt>,
        password_temporary_until -> Nullable<BigInt>,
        expiry_waived_at -> Nullable<BigInt>,
        expiry_quiet_until -> Nullable<BigInt>,
        expiry_mailed_days -> Integer,
    }
}

diesel::table! {
    groups (id) {
        id -> Text,
        tenant_id -> Text,
        name -> Text,
        name_key -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    group_members (group_id, user_id) {
        group_id -> Text,
        user_id -> Text,
        tenant_id -> Text,
    }
}

diesel::joinable!(group_members -> groups (group_id));
diesel::allow_tables_to_appear_in_same_query!(groups, group_members, users);

diesel::table! {
    methods (id) {
        id -> Text,
        tenant_id -> Text,
        user_id -> Text,
        kind -> Text,
        source -> Text,
        label -> Nullable<Text>,
        sealed -> Nullable<Text>,
        used_step -> Nullable<BigInt>,
        verified_at -> Nullable<BigInt>,
        confirmed_at -> Nullable<BigInt>,
        created_at -> BigInt,
    }
}

diesel::table! {
    registrations (user_id) {
        user_id -> Text,
        tenant_id -> Text,
        required_at -> Nullable<BigInt>,
        prompted_at -> Nullable<BigInt>,
        reminded_at -> Nullable<BigInt>,
        quiet_until -> Nullable<BigInt>,
    }
}

diesel::table! {
    enrolments (id) {
        id -> Text,
        tenant_id -> Text,
        user_id -> Text,
        kind -> Text,
        channel -> Text,
        sealed -> Text,
        locale -> Text,
        failed_tries -> Integer,
        created_at -> BigInt,
        expires_at -> BigInt,
    }
}

diesel::table! {
    enrolment_codes (enrolment_id, number) {
        enrolment_id -> Text,
        number -> Integer,
        tenant_id -> Text,
        user_id -> Text,
        kind -> Text,
        issued_at -> BigInt,
        expires_at -> BigInt,
    }
}

diesel::table! {
    answers (id) {
        id -> Text,
        tenant_id -> Text,
        user_id -> Text,
        question_id -> Text,
        sealed -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    password_history (user_id, version) {
        user_id -> Text,
        version -> BigInt,
        tenant_id -> Text,
        hash -> Text,
    }
}

diesel::table! {
    recovery_codes (id) {
        id -> Text,
        tenant_id -> Text,
        user_id -> Text,
        selector -> Text,
        sealed -> Text,
        created_at -> BigInt,
        used_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    ceremonies (id) {
        id -> Text,
        tenant_id -> Text,
        expires_at -> BigInt,
    }
}

diesel::allow_tables_to_appear_in_same_query!(enrolments, enrolment_codes);

diesel::table! {
    sessions (key_hash) {
        key_hash -> Text,
        public_id -> Text,
        tenant_id -> Text,
        user_id -> Text,
        state -> Text,
        browser -> Text,
        created_at -> BigInt,
        seen_at -> BigInt,
        expires_at -> BigInt,
    }
}

diesel::table! {
    flows (id) {
        id -> Text,
        tenant_id -> Text,
        browser_hash -> Text,
        name_typed -> Text,
        name_key -> Text,
        user_id -> Nullable<Text>,
        password_version -> Nullable<BigInt>,
        purpose -> Text,
        stage -> Text,
        method -> Nullable<Text>,
        first_method -> Nullable<Text>,
        phone_sealed -> Nullable<Text>,
        locale -> Text,
        browser -> Text,
        failed_tries -> Integer,
        failed_at -> Nullable<BigInt>,
        forgiven_at -> Nullable<BigInt>,
        claimed_at -> Nullable<BigInt>,
        created_at -> BigInt,
        expires_at -> BigInt,
        ended_at -> Nullable<BigInt>,
        unlocked_at -> Nullable<BigInt>,
        reference -> Nullable<Text>,
    }
}

diesel::table! {
    lockouts (tenant_id, name_key, browser_hash) {
        tenant_id -> Text,
        name_key -> Text,
        browser_hash -> Text,
        failures -> Integer,
        failed_at -> Nullable<BigInt>,
        remembered -> Text,
        keep_until -> BigInt,
    }
}

diesel::table! {
    flow_codes (flow_id, number) {
        flow_id -> Text,
        number -> Integer,
        tenant_id -> Text,
        name_key -> Text,
        gate -> Integer,
        method -> Text,
        issued_at -> BigInt,
        expires_at -> BigInt,
        withheld_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    report_links (id) {
        id -> Text,
        tenant_id -> Text,
        user_id -> Text,
        subject -> Text,
        created_at -> BigInt,
        expires_at -> BigInt,
        answered_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    outbox (id) {
        id -> Text,
        tenant_id -> Text,
        letter -> Text,
        created_at -> BigInt,
        due_at -> BigInt,
        tries -> Integer,
        leased_until -> Nullable<BigInt>,
        finished_at -> Nullable<BigInt>,
        outcome -> Nullable<Text>,
        last_error -> Nullable<Text>,
        lane -> Text,
    }
}

diesel::table! {
    events (id) {
        id -> Text,
        tenant_id -> Text,
        at -> BigInt,
        kind -> Text,
        result -> Text,
        reason -> Nullable<Text>,
        actor -> Text,
        user_id -> Nullable<Text>,
        flow_id -> Nullable<Text>,
        address -> Nullable<Text>,
        browser -> Nullable<Text>,
        locale -> Nullable<Text>,
        reference -> Nullable<Text>,
    }
}

diesel::table! {
    help_requests (id) {
        id -> Text,
        tenant_id -> Text,
        reference -> Text,
        name_hash -> Nullable<Text>,
        address_hash -> Nullable<Text>,
        content_hash -> Text,
        sealed -> Text,
        browser -> Text,
        locale -> Text,
        sent_at -> BigInt,
    }
}

diesel::table! {
    sent_messages (letter_id) {
        letter_id -> Text,
        tenant_id -> Text,
        number_hash -> Text,
        country -> Text,
        sent_at -> BigInt,
        status -> Text,
        status_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    throttles (tenant_id, bucket, subject, slot_at) {
        tenant_id -> Text,
        bucket -> Text,
        subject -> Text,
        slot_at -> BigInt,
        tries -> BigInt,
    }
}
