/** The name people say: 王庄村村委会 and 王庄村委会 are 王庄村, 古城社区居委会 is 古城社区. Other names stay. */
export function plainName(name: string): string {
  const said = name.replace(/(村民|居民|村|居)委(员会?|会)?$/, '')
  if (said === name || /(村|社区)$/.test(said)) return said
  return name.slice(said.length).startsWith('居') ? `${said}社区` : `${said}村`
}
