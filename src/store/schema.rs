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
        author_id -> Nullable<Text>,
        note -> Nullable<Text>,
    }
}

diesel::table! {
    brand_drafts (tenant_id) {
        tenant_id -> Text,
        body -> Text,
        author_id -> Nullable<Text>,
        changed_at -> BigInt,
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
    user_words (tenant_id, word, name_key) {
        tenant_id -> Text,
        word -> Text,
        name_key -> Text,
    }
}

diesel::table! {
    unindexed_users (user_id) {
        user_id -> Text,
        tenant_id -> Text,
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
diesel::allow_tables_to_appear_in_same_query!(groups, group_members, users, methods, answers);

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
    password_links (id) {
        id -> Text,
        tenant_id -> Text,
        user_id -> Text,
        purpose -> Text,
        password_version -> BigInt,
        created_at -> BigInt,
        expires_at -> BigInt,
        ended_at -> Nullable<BigInt>,
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
        actor_id -> Nullable<Text>,
        note -> Nullable<Text>,
    }
}

diesel::table! {
    first_steps (tenant_id, step) {
        tenant_id -> Text,
        step -> Text,
        agreed_at -> Nullable<BigInt>,
        skipped_at -> Nullable<BigInt>,
        letter_id -> Nullable<Text>,
    }
}

diesel::allow_tables_to_appear_in_same_query!(first_steps, outbox);

diesel::table! {
    message_texts (tenant_id, language, message) {
        tenant_id -> Text,
        language -> Text,
        message -> Text,
        words -> Text,
        default_words -> Text,
        changed_at -> BigInt,
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
    caller_checks (id) {
        id -> Text,
        tenant_id -> Text,
        user_id -> Text,
        staff_id -> Text,
        method -> Text,
        method_id -> Text,
        tries -> Integer,
        sent_at -> BigInt,
        expires_at -> BigInt,
        matched_at -> Nullable<BigInt>,
        ended_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    campaigns (id) {
        id -> Text,
        tenant_id -> Text,
        name -> Text,
        audience -> Text,
        group_id -> Nullable<Text>,
        deadline_at -> Nullable<BigInt>,
        started_at -> BigInt,
        reached -> Text,
        filled_at -> Nullable<BigInt>,
        stopped_at -> Nullable<BigInt>,
        ended_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    campaign_invites (campaign_id, user_id) {
        campaign_id -> Text,
        user_id -> Text,
        tenant_id -> Text,
        mails -> Integer,
        invited_at -> Nullable<BigInt>,
        mailed_at -> Nullable<BigInt>,
        next_at -> Nullable<BigInt>,
        unreachable_at -> Nullable<BigInt>,
        completed_at -> Nullable<BigInt>,
    }
}

diesel::allow_tables_to_appear_in_same_query!(campaign_invites, users);

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

diesel::table! {
    policy_proposals (id) {
        id -> Text,
        tenant_id -> Text,
        user_id -> Text,
        settings -> Text,
        base -> Text,
        users -> Nullable<BigInt>,
        barred -> BigInt,
        newly -> BigInt,
        short -> BigInt,
        created_at -> BigInt,
        expires_at -> BigInt,
        reminding_at -> Nullable<BigInt>,
        remind_until -> Nullable<BigInt>,
        reminded_after -> Text,
        reminded -> BigInt,
        reminded_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    imports (id) {
        id -> Text,
        tenant_id -> Text,
        actor_id -> Nullable<Text>,
        file_name -> Text,
        file_bytes -> BigInt,
        encoding -> Text,
        separator -> Text,
        mapping -> Text,
        options -> Text,
        state -> Text,
        failure -> Nullable<Text>,
        row_count -> BigInt,
        position -> BigInt,
        added -> BigInt,
        changed -> BigInt,
        unchanged -> BigInt,
        refused -> BigInt,
        noted -> BigInt,
        undone -> BigInt,
        kept -> BigInt,
        created_at -> BigInt,
        began_at -> BigInt,
        ended_at -> Nullable<BigInt>,
        leased_until -> Nullable<BigInt>,
    }
}

diesel::table! {
    import_chunks (import_id, number) {
        import_id -> Text,
        number -> BigInt,
        tenant_id -> Text,
        sealed -> Text,
    }
}

diesel::table! {
    import_notes (import_id, number) {
        import_id -> Text,
        number -> BigInt,
        tenant_id -> Text,
        line -> BigInt,
        heading -> Text,
        why -> Text,
        shown -> Text,
        hint -> Nullable<Text>,
        sealed -> Nullable<Text>,
    }
}

diesel::table! {
    import_changes (import_id, number) {
        import_id -> Text,
        number -> BigInt,
        tenant_id -> Text,
        user_id -> Text,
        line -> BigInt,
        before -> Nullable<Text>,
        footprint -> Text,
    }
}

diesel::allow_tables_to_appear_in_same_query!(imports, import_chunks, import_notes, import_changes);
