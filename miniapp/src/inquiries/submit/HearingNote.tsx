import { Banner } from '../../ui/Banner'

/** What is written here counts for no hearing that law makes owed by the number of those who ask: that is said before it is sent. */
export function HearingNote({ text, onBehalf = false }: { text: string; onBehalf?: boolean }) {
  if (!text.includes('听证')) return null
  return (
    <Banner tone="amber">
      {onBehalf
        ? '他要求为征地、征收房屋的方案听证的，登记在这里不算进申请听证的人数：请他签一份纸上的申请交给发公告的单位，由它登记人数。别的事照样在这里登记'
        : '要求为征地、征收房屋的方案听证的，写在这里不算进申请听证的人数：请打开那份公告，点“申请听证”。别的事照样在这里提交'}
    </Banner>
  )
}
