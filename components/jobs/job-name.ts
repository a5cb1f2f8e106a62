/** A posting in one line. Its company is not always known. */
export function jobName(title: string, company: string, separator = ", "): string {
  return company === "" ? title : `${title}${separator}${company}`;
}
