# "Security questions": questions about one's own life, whose answers prove who one is.

# Title of the page on which somebody chooses security questions and answers them.
questions-form-title = セキュリティの質問
# $count: how many questions, from 3 to 10.
questions-form-lead = 質問を{ $count }件選択し、それぞれに答えてください。サインインできなくなったとき、その答えがご本人であることの確認に役立ちます。
questions-form-kept = 答えは、誰にも読めない形で保存します。大文字と小文字の違い、余分なスペース、句読点は区別しません。
questions-form-advice = ほかの人が知らず、調べてもわからない答えを選んでください。
# For somebody who answered questions before.
questions-form-replaces = 以前に質問への答えを登録しています。ここで保存すると、以前の答えはすべて置き換えられます。
# Label of a list of questions. $n: its number on the page.
questions-form-question-label = 質問{ $n }
# First entry of the list, while no question is chosen.
questions-form-choose = 質問を選択
# $n: the number of the question on the page.
questions-form-answer-label = 質問{ $n }の答え
# Button.
questions-form-submit = 答えを保存する

# $n: the number of the question on the page, from 1 to 10.
questions-error-question-missing = 質問{ $n }を選択してください
questions-error-question-twice = 質問{ $n }には別の質問を選択してください。同じ質問は一度しか選択できません。
questions-error-answer-missing = 質問{ $n }の答えを入力してください
# $min: the fewest characters of an answer.
questions-error-answer-short = 質問{ $n }の答えが短すぎます。{ $min }文字以上にしてください。
# $max: the most characters of an answer.
questions-error-answer-long = 質問{ $n }の答えが長すぎます。{ $max }文字以内にしてください。
# For answers such as "none", "unknown", "asdf".
questions-error-answer-nothing = 質問{ $n }の答えは答えになっていません。別の答えを入力するか、別の質問を選択してください。
questions-error-answer-name = 質問{ $n }の答えに自分の名前やユーザー名を使わないでください
questions-error-answer-question = 質問{ $n }の答えに質問の中の言葉を使わないでください
questions-error-answer-twice = 質問{ $n }には別の答えを入力してください。同じ答えは一度しか使えません。

# The questions. Each can be answered in every culture and stays the same over a life; none asks for a favourite.
questions-parents-met = 両親が出会った市町村はどこですか？
questions-partner-met = パートナーと出会った市町村はどこですか？
# "Nearest": by distance, not by age.
questions-sibling-lives = いちばん近くに住んでいるきょうだいの住まいは、どの市町村ですか？
questions-father-born = 父親が生まれた市町村はどこですか？
questions-mother-born = 母親が生まれた市町村はどこですか？
# Where the workplace was.
questions-first-job-place = 最初に就いた仕事の勤務地は、どの市町村でしたか？
# At midnight, when 1999 turned into 2000.
questions-new-year-2000 = 西暦2000年を迎えたとき、どの市町村にいましたか？
questions-grandparents-village = 祖父母が住んでいた村や町はどこですか？
questions-first-home = 記憶にある最初の家の町名と番地は何ですか？
questions-first-school = 最初に通った学校の名前は何ですか？
questions-primary-teacher = 小学校で最初に教わった先生の名前は何ですか？
questions-remembered-teacher = いちばん印象に残っている先生の名前は何ですか？
questions-school-sport = 学校でいちばんよくしたスポーツは何ですか？
# A subject whose examination or year was not passed.
questions-failed-subject = 学校で落第点を取った科目は何ですか？
# A place of study after school.
questions-study-not-attended = 出願したものの通わなかった学校はどこですか？
questions-childhood-friend = 子どもの頃の親友の下の名前は何ですか？
questions-childhood-nickname = 子どもの頃のあだ名は何でしたか？
questions-childhood-hero = 子どもの頃のヒーローは誰でしたか？
questions-first-love = 初恋の人の下の名前は何ですか？
questions-mothers-mother = 母方の祖母の下の名前は何ですか？
questions-fathers-father = 父方の祖父の下の名前は何ですか？
questions-grandfather-trade = 祖父の職業は何でしたか？
# A child of an uncle or aunt, of either sex.
questions-oldest-cousin = いちばん年上のいとこの下の名前は何ですか？
# Of the siblings, not counting oneself.
questions-sibling-born = いちばん年上のきょうだいが生まれたのは何年何月ですか？
questions-first-pet = 最初に飼ったペットの名前は何ですか？
# A soft toy.
questions-stuffed-animal = 子どもの頃に持っていたぬいぐるみの名前は何ですか？
# Maker and type.
questions-first-vehicle = 最初に持った車またはバイクのメーカーと車種は何ですか？
questions-first-device = 最初に持った電話またはパソコンのメーカーと機種は何ですか？
questions-first-concert = 最初に行ったコンサートは誰のコンサートでしたか？
questions-first-film = 映画館で最初に観た映画は何ですか？
questions-first-trip = 最初の海外旅行で訪れた国はどこですか？
questions-first-employer = 最初の勤務先の名前は何ですか？
questions-first-boss = 最初の上司の名前は何ですか？
questions-first-instrument = 最初に習った楽器は何ですか？
# The phone at home.
questions-childhood-phone = 子どもの頃の自宅の電話番号の下4桁は何ですか？
