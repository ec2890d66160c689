/** 彩原市 as the sample knows it: 部 and its 課, in the order of the office's own list. */
export const ORGANISATION: readonly { readonly department: string; readonly sections: readonly string[] }[] = [
  { department: '総務部', sections: ['総務課', '人事課', '契約検査課', '防災危機管理課'] },
  { department: '企画部', sections: ['企画政策課', 'デジタル推進課', '財政課', '広報課'] },
  { department: '市民部', sections: ['市民課', '税務課', '収納課', '環境課'] },
  { department: '福祉部', sections: ['福祉総務課', '高齢者支援課', 'こども・若者課', '健康づくり課'] },
  { department: '建設部', sections: ['土木管理課', '建築住宅課', '都市整備課'] },
  { department: '経済部', sections: ['農林課', '商工観光課'] },
  { department: '教育部', sections: ['教育総務課', '学校教育課', '生涯学習課'] },
  { department: '上下水道局', sections: ['水道課', '下水道課'] },
];
