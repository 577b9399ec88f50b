import { fold, foldedKey } from './fold.ts';

// How the name of a body, or of bodies, begins in a ward's papers.
const nouns =
  'ban|uy ban|ub|ubnd|ubmttq|ubkt|dang uy|dang bo|thuong truc|thuong vu|cap uy|chi bo|chi uy|van phong|vp|vpdu|cong an|quan su|bo chi huy|bch|hdnd|hoi dong|mttq|mat tran|doan|hoi|lien doan|cong doan|cac|truong|tram|trung tam|phong|to|nhom|co quan|don vi|chinh quyen|bi thu|pho bi thu|chu tich|pho chu tich|dong chi|thanh vien|nguoi dung dau|doanh nghiep|hop tac xa|nha truong|dang vien|can bo|luc luong|khoi|dia phuong|dia ban|tieu ban|to chuc (?:dang|chinh tri|co so|doan|xa hoi)|toan the|kho bac|toa an|vien kiem sat|thanh tra|nha van hoa|thu vien|dan quan|tung|moi|bo phan';
const actor = new RegExp(`^(?:${nouns})(?![a-z])`);

// "Ban hành", "Tổ chức hội nghị", "Hội nghị", "Phòng, chống": the same beginnings, but work rather than workers.
const notActor =
  /^(?:ban hanh|hoi nghi|hoi thao|hoi thi|phong,? chong|phong ngua|to chuc (?!dang|chinh tri|co so|doan|xa hoi)|moi (?:thang|quy|nam|tuan)|tung buoc|doan ket|cac (?:noi dung|nhiem vu|giai phap|hoat dong|chi tieu|yeu cau|muc tieu))/;

// Headings that stand among units without naming one.
const notUnit =
  /^(?:che do|kinh phi|thoi gian|tien do|thong tin|bao cao|phan cong|cong tac|giai phap|noi dung|yeu cau|muc (?:tieu|dich)|giai doan|buoc|so ket|tong ket|khen thuong|kiem tra|giam sat|nguon luc|dieu khoan|to chuc thuc hien|lo trinh|hinh thuc|nhiem vu|chi tieu|quan diem|nguyen tac|doi tuong)(?![a-z])/;

/** True when the text opens as the name of a body does. */
export const opensAsActor = (text: string): boolean => {
  const folded = fold(text);
  return actor.test(folded) && !notActor.test(folded);
};

/** True for headings such as "Chế độ báo cáo" or "Kinh phí". */
export const isKnownNonUnit = (text: string): boolean =>
  notUnit.test(fold(text)) || notActor.test(fold(text));

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\bubmttq\b/g, 'uy ban mat tran to quoc'],
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bubkt\b/g, 'uy ban kiem tra'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\bmttq(?:vn)?\b/g, 'mat tran to quoc'],
  [/\bbch\b/g, 'ban chap hanh'],
  [/\bbtv\b/g, 'ban thuong vu'],
  [/\bvpdu\b/g, 'van phong dang uy'],
  [/\bub\b/g, 'uy ban'],
  [/\bdu\b/g, 'dang uy'],
  [/\bto quoc viet nam\b/g, 'to quoc'],
];

/** The same for one body written in full, abbreviated, or with its marks damaged. */
export const unitKey = (name: string): string =>
  abbreviations.reduce((key, [form, full]) => key.replace(form, full), foldedKey(name));

/** A name without the number, colon or full stop around it. */
export const tidyName = (text: string): string => {
  let end = text.length;
  while (end > 0 && /[\s:;.,–-]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).trim();
};
