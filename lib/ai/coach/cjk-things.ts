/** What stands between the things asked for in Chinese and Japanese: particles, marks, and words such as "experience". */
const BETWEEN =
  /[\s、。，；：:・,.;()（）「」/\p{Script=Hiragana}]+|経験|知識|能力|以上|必須|歓迎|尚可|実務|使用|業務|熟悉|精通|掌握|了解|经验|經驗|知识|优先|優先|具备|具有|相关|良好|工作|开发经验|[和与與及或的]|\p{N}+\s*年/gu;

const CJK = /[\p{Script=Han}\p{Script=Katakana}ー]{2,}/gu;

/** Things that a Chinese or Japanese text names, as places: runs of characters between what stands around them. */
export function cjkThings(text: string): { start: number; end: number }[] {
  if (text.search(CJK) < 0) return [];
  const spaced = text.replace(BETWEEN, (mark) => " ".repeat(mark.length));
  return [...spaced.matchAll(CJK)].map(({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
  }));
}
