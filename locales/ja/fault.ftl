# Shown under what went wrong.
fault-page-help = この状態が続くときは、ヘルプデスクに連絡してください。
# Link that looks like a button.
fault-page-home = トップページへ移動する
# A short code follows that helps the help desk find what happened.
fault-page-reference = お問い合わせ番号：

fault-not-found-title = ページが見つかりません
fault-not-found-lead = アドレスを確認するか、トップページからやり直してください。

# A form that was sent from a page opened too long ago, or from another website.
fault-stale-title = ページの有効期限が切れました
fault-stale-lead = アカウントを守るため、送信された内容は受け付けませんでした。何も変更されていません。トップページからやり直してください。

fault-too-large-title = 送信された内容が大きすぎます
fault-too-large-lead = このページで受け付けられる大きさを超えています。何も変更されていません。

fault-bad-request-title = 内容を読み取れませんでした
fault-bad-request-lead = 送信された内容の一部が欠けていました。前のページに戻って、もう一度お試しください。何も変更されていません。

fault-method-title = このページではその操作はできません
fault-method-lead = トップページからやり直してください。何も変更されていません。

fault-busy-title = ただいま混み合っています
fault-busy-lead = 数秒待ってから、もう一度お試しください。何も変更されていません。

fault-server-title = システムで問題が発生しました
fault-server-lead = 問題の内容は記録されました。数分後にもう一度お試しください。

# Too many wrong passwords or codes came from the same network as this browser. The page is the same for every account.
fault-throttled-title = お使いのネットワークからの試行回数が上限に達しました
fault-throttled-lead = アカウントを守るため、今はお使いのネットワークからの試行を受け付けていません。
# $time: a date and clock time, such as March 3, 2026 at 2:15 PM.
fault-throttled-until = { $time }を過ぎてから、もう一度お試しください。
# Behind one address there may be a whole office.
fault-throttled-help = 同じネットワークをほかの人も使っている可能性があります。お急ぎの場合は、ヘルプデスクに相談してください。

# A page of the administrator's portal, opened by somebody whose role does not include it.
fault-not-allowed-title = このページを開く権限がありません
fault-not-allowed-lead = あなたの役割にはこのページが含まれていません。業務で必要な場合は、組織の管理者に相談してください。
