import type { RuleWords } from '../../templates';

export const crosscheck: Readonly<Record<string, RuleWords>> = {
  K601: {
    title: '取組名が一覧と違います',
    why: '1文字でも違うと、一覧から個票を探せなくなり、公表する資料で同じ取組が2つの名前になります。',
    remedy: '正しい方に、もう一方をそろえてください。どちらに合わせるかを選んで、ワンクリックで直せます。',
    messages: {
      '': '{sheet}の{cell}「{text}」は、{indexSheet}の{indexCell}では「{listedText}」です。個票は「{own}」、一覧は「{listed}」となっています。',
      'kohyo-only':
        '{sheet}の{cell}「{text}」は、{indexSheet}の{indexCell}では「{listedText}」です。「{own}」が一覧にはありません。',
      'index-only':
        '{sheet}の{cell}「{text}」は、{indexSheet}の{indexCell}では「{listedText}」です。「{listed}」が個票にはありません。',
      other:
        '{sheet}の{cell}「{text}」は、番号や部署から{indexSheet}の{indexCell}「{listedText}」にあたると読みましたが、名前が大きく違います。',
      blank:
        '{sheet}の{cell}が空欄です。番号や部署から、{indexSheet}の{indexCell}「{listedText}」にあたると読みました。',
    },
    evidence: {
      '': '個票：「{text}」　一覧：「{listedText}」',
      blank: '一覧の{indexCell}には「{listedText}」とあります。',
    },
  },
  K602: {
    title: '分類が一覧と違います',
    why: '分類が食い違うと、一覧と集計で取組の置き場所が変わり、件数が合わなくなります。',
    remedy: '正しい分類に、もう一方をそろえてください。どちらに合わせるかを選んで、ワンクリックで直せます。',
    messages: {
      '': '{sheet}の{cell}「{label}」は「{text}」ですが、{indexSheet}の{indexCell}では「{listedText}」です。',
      'kohyo-blank': '{sheet}の{cell}「{label}」が空欄です。{indexSheet}の{indexCell}では「{listedText}」です。',
      'index-blank': '{sheet}の{cell}「{label}」は「{text}」ですが、{indexSheet}の{indexCell}は空欄です。',
    },
    evidence: {
      '': '個票：「{text}」　一覧：「{listedText}」',
      'kohyo-blank': '一覧の{indexCell}には「{listedText}」とあります。',
      'index-blank': '個票の{cell}には「{text}」とあります。',
    },
  },
  K603: {
    title: '所管部署が一覧と違います',
    why: '所管が食い違うと、部署ごとの件数が合わず、どの課に確認すればよいかもわからなくなります。',
    remedy:
      '正しい部署に、もう一方をそろえてください。どちらに合わせるかを選べます。空白や「・」だけの違いは、ここでは指摘しません。',
    messages: {
      '': '{sheet}の{cell}「{label}」は「{text}」ですが、{indexSheet}の{indexCell}では「{listedText}」です。',
      truncated:
        '{indexSheet}の{indexCell}「{listedText}」は、部署名の途中で切れているようです。{sheet}の{cell}では「{text}」です。',
      longer: '{sheet}の{cell}「{label}」は「{text}」、{indexSheet}の{indexCell}は「{listedText}」と書かれています。',
      second:
        '{sheet}の{cell}「{label}」には複数の部署があり、{indexSheet}の{indexCell}「{listedText}」は先頭ではありません。集計では先頭の部署に数えます。',
      blank: '{sheet}の{cell}「{label}」が空欄です。{indexSheet}の{indexCell}では「{listedText}」です。',
      'index-blank': '{sheet}の{cell}「{label}」は「{text}」ですが、{indexSheet}の{indexCell}は空欄です。',
    },
    evidence: {
      '': '個票：「{text}」　一覧：「{listedText}」',
      blank: '一覧の{indexCell}には「{listedText}」とあります。',
      'index-blank': '個票の{cell}には「{text}」とあります。',
    },
  },
  K604: {
    title: '一覧にありますが、個票が見つかりません',
    why: '個票が未提出のまま、とりまとめ一覧から抜けてしまうのを防ぎます。',
    remedy: '担当課に個票の提出をお願いしてください。取りやめた取組であれば、一覧から外してください。',
    messages: {
      '': '{sheet}の{cell}「{text}」にあたる個票が、このブックにありません。',
      section: '{sheet}の{cell}「{text}」（{section}）にあたる個票が、このブックにありません。',
    },
    evidence: { '': '番号、取組名、部署のいずれからも、あたる個票が見つかりませんでした。' },
  },
  K605: {
    title: '個票がありますが、一覧にありません',
    why: '一覧にない取組は、件数にも優先順位にも入らず、公表する資料から漏れてしまいます。',
    remedy: '一覧に行を加えてください。取りやめた取組の個票であれば、シートを削除してください。',
    messages: { '': '{sheet}の{cell}「{text}」が、{indexSheet}にありません。' },
    evidence: { '': '{indexSheet}の最後の行（{indexCell}）まで見ましたが、番号も取組名も一致する行がありません。' },
  },
  K606: {
    title: '一覧のページ番号と個票の番号が違います',
    why: '一覧の番号をたどっても、別の個票に行き着いてしまいます。',
    remedy: '正しい番号に、もう一方をそろえてください。どちらに合わせるかを選んで、ワンクリックで直せます。',
    messages: {
      '': '{sheet}の{cell}「{label}」は「{text}」ですが、同じ取組名の{indexSheet}の{indexCell}では「{listedText}」です。',
    },
    evidence: { '': '取組名から同じ取組と読みました。個票：{text}　一覧：{listedText}' },
  },
  K607: {
    title: '一覧のページ番号が飛んでいるか、重なっています',
    why: '抜けた番号の個票が提出されていないのか、取りやめになったのかを、公表の前に確かめられます。',
    remedy:
      '重なっている番号は、どちらかを直してください。抜けている番号は、取りやめた取組や抜粋であれば、そのままで問題ありません。',
    messages: {
      '': '{sheet}のページ番号のうち、{missing}（{count}件）がありません。',
      twice: '{sheet}の{cell}「{name}」のページ番号「{text}」は、{otherCell}「{otherName}」と同じです。',
    },
    evidence: {
      '': '1から最も大きい番号までのうち、一覧にない番号です。',
      twice: '{cell}も{otherCell}も「{text}」です。',
    },
  },
  K608: {
    title: '優先順位が飛んでいるか、重なっています',
    why: '同じ順位が2つあると、どちらを先に進めるのか決められません。',
    remedy:
      '重なっている順位は、どちらかを直してください。①②③でまとめた取組や、複数の課の同じ取組は、同じ順位で構いません。抜けている順位は、取りやめた取組や抜粋であれば、そのままで問題ありません。',
    messages: {
      '': '{sheet}の「{department}」の優先順位のうち、{missing}がありません。',
      twice: '{sheet}の{cell}「{name}」の優先順位「{text}」は、同じ部の{otherCell}「{otherName}」と同じです。',
    },
    evidence: {
      '': '「{department}」の1から最も大きい順位までのうち、一覧にない順位です。',
      twice: '{cell}も{otherCell}も「{text}」で、ひとまとまりの取組ではありません。',
    },
  },
  K609: {
    title: '提案件数と個票の枚数が合いません',
    why: '提案状況として公表する件数と、個票の数が食い違ってしまいます。',
    remedy: '個票が足りないときは担当課に提出をお願いし、件数が古いときはワンクリックで実際の枚数に直してください。',
    messages: {
      '': '{sheet}の{cell}では「{section}」の提案件数は{listed}件ですが、個票は{count}枚あります（{sheets}）。',
      none: '{sheet}の{cell}では「{section}」の提案件数は{listed}件ですが、個票が1枚もありません。',
    },
    evidence: {
      '': '主たる所管部署が「{section}」の個票を数えました。部署が複数または空欄の個票は、一覧の部署に数えています。',
      none: '主たる所管部署が「{section}」の個票は見つかりませんでした。',
    },
  },
  K610: {
    title: '組織一覧にない部署です',
    why: '組織一覧にない部署は、部署ごとの集計で行き場がなくなり、確認の連絡もできません。',
    remedy: '今の部署名に直してください。新しくできた部署であれば、組織一覧（または「設定」の部署）に加えてください。',
    messages: {
      '': '{sheet}の{cell}の「{section}」は、組織一覧にありません。',
      near: '{sheet}の{cell}の「{section}」は、組織一覧にありません。「{near}」の誤りではありませんか。',
      abolished: '{sheet}の{cell}の「{section}」は、今の組織にありません。どの部署に引き継がれたかご確認ください。',
      renamed: '{sheet}の{cell}の「{section}」は、今は「{near}」です。',
    },
    evidence: {
      '': '組織一覧の課の名前を、空白や「・」の違いを除いて比べました。',
      abolished: '以前の組織一覧にあるか、廃止と書かれた部署です。',
      renamed: '組織一覧に「{near}（旧 {section}）」とあります。',
    },
  },
  K611: {
    title: '部と課の組み合わせが組織一覧と違います',
    why: '同じ課が資料によって別の部に入ると、部ごとの件数や集計が合わなくなります。',
    remedy: '組織改正の前後どちらの組織で書くのかを決め、個票・一覧・組織一覧をそろえてください。',
    messages: {
      '': '{sheet}の{cell}では「{section}」が「{department}」の課として書かれていますが、組織一覧では「{listed}」です。',
      index: '{sheet}の{cell}では「{section}」の取組が「{department}」に入っていますが、組織一覧では「{listed}」です。',
    },
    evidence: { '': '組織一覧では「{section}」は「{listed}」の欄にあります。' },
  },
  K612: {
    title: '部署の欄に書き誤りがあるようです',
    why: '「庁内」と「府内」のような似た文字の違いは目で見つけにくく、そのまま公表されがちです。',
    remedy: '正しい言葉に直してください。ワンクリックで直せます。',
    messages: { '': '{sheet}の{cell}「{text}」の「{wrong}」は、「{right}」の誤りではありませんか。' },
    evidence: { '': 'このセルには「{text}」と書かれています。' },
  },
  K613: {
    title: 'ほかの個票の文章とほとんど同じです',
    why: '写して書き始めたあと、書き換え忘れることがあります。複数の課が同じ取組を行うのであれば、まとめられるかもしれません。',
    remedy:
      '書き換え忘れであれば、この取組の内容に直してください。複数の課の同じ取組であれば、そのままで問題ありません。',
    messages: {
      '': '{sheet}の{cell}「{text}」の文章は、{otherSheet}の{otherCell}「{otherName}」と{share}%同じです。',
      'name-changed':
        '{sheet}は、取組名（{cell}「{text}」）のほかは、同じ課の{otherSheet}「{otherName}」とまったく同じ文章です。',
      'name-kept':
        '{sheet}の{cell}「{text}」は、同じ課の{otherSheet}の{otherCell}と取組名が同じですが、内容が違います。写したときの取組名が残っていないかご確認ください。',
    },
    evidence: {
      '': '取組名・部署・分類のほかの文章を比べました。',
      'name-kept': 'どちらの取組名も「{text}」です。',
    },
  },
  K614: {
    title: '同じ指標の値が、計画によって違います',
    why: '同じ市の2つの計画で基準値や目標値が食い違うと、どちらで進捗を測るのかわかりません。',
    remedy: '正しい値を確かめ、2つの計画をそろえてください。',
    messages: {
      baseline:
        '{sheet}の{cell}の指標「{name}」の基準値は「{text}」ですが、{otherSheet}の{otherCell}では「{otherText}」です。',
      target:
        '{sheet}の{cell}の指標「{name}」の目標値は「{text}」ですが、{otherSheet}の{otherCell}では「{otherText}」です。',
    },
    evidence: {
      '': 'どちらにも指標「{name}」があります。年度が違うことがわかる値は比べていません。',
    },
  },
  K615: {
    title: 'ほかの計画にあるはずの取組が見つかりません',
    why: '【　】で示した計画に取組が載っていないと、どちらの計画でも進捗を確かめられません。',
    remedy: '取組の名前をそろえるか、足りない票を加えてください。抜粋したブックであれば、そのままで問題ありません。',
    messages: {
      action: '{sheet}の{cell}にある「{text}」にあたる票が、「{plan}」に見つかりません。',
      item: '{sheet}の{cell}「{text}」を挙げた取組が、「{plan}」に見つかりません。',
    },
    evidence: {
      '': '名前の近いものも探しましたが、見つかりませんでした。',
    },
  },
  K616: {
    title: 'シートによって様式の見出しが違います',
    why: '前の年度の様式が混じっていると、同じ欄が違う名前になり、ほかの集計や次の年度の様式で読み落とすことがあります。',
    remedy:
      '新しい様式の見出しにそろえてください。読み取りには影響していないものも含めて、違いを一度だけお知らせしています。',
    messages: {
      changed: '見出し「{usual}」（{usualCount}枚）が、{count}枚では「{text}」となっています（{sheet}の{cell}など）。',
      new: '見出し「{text}」が{count}枚だけにあります（{sheet}の{cell}など）。ほかの{usualCount}枚にはありません。',
      replaced: '見出し「{usual}」が、{count}枚では「{text}」に変わっています（{sheet}の{cell}など）。',
    },
    evidence: {
      '': '同じ様式の個票の見出しを比べました。',
      changed: '{usualSheet}の{usualCell}では「{usual}」です。',
    },
  },
};
