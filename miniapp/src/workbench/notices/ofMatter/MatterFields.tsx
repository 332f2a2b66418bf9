import { chains, lawfulChainOf } from '@shared/notices/chain/chains'
import type { MatterWork } from '@shared/notices/chain/contractMatters'
import { chainIds, chainNames } from '@shared/notices/chain/words'
import { View } from '@tarojs/components'
import { go } from '../../../platform/go'
import { Banner } from '../../../ui/Banner'
import { Choices } from '../../../ui/choosing/Choices'
import { Pressable } from '../../../ui/Pressable'
import { useMatters } from '../../useMatters'
import type { OfferedNotice } from '../useKinds'
import type { WrittenNotice } from '../written'

interface MatterFieldsProps {
  written: WrittenNotice
  chosen: OfferedNotice | undefined
  wrong: (name: string) => string | undefined
  set: (change: Partial<WrittenNotice>) => void
}

const alone = '不属于哪一件'

/** Which step of which matter a notice is: asked where its kind is a step, and owed where law makes it one. */
export function MatterFields({ written: { chain, places, contact }, chosen, wrong, set }: MatterFieldsProps) {
  const kind = chosen?.id ?? ''
  const of = chainIds.find((id) => chains[id].steps.some((step) => step.kind === kind))
  const found = useMatters(of !== undefined)
  if (!of || !chosen) return null
  const owed = lawfulChainOf(kind)
  const step = chains[of].steps.find((one) => one.kind === kind)!
  const mine = (found.data?.matters ?? []).filter(({ content }) => content.chain === of)
  const now = mine.find(({ id }) => id === chain?.matter)
  const why = now?.card.steps.find(({ id }) => id === step.id)?.why
  const names = labelled(mine)
  const choose = (name: string) => {
    const matter = mine[names.indexOf(name)]
    if (!matter) return set({ chain: null })
    const { id, content, places: there } = matter
    set({
      chain: { matter: id, step: step.id },
      ...(places.length ? {} : { places: content.areas.map((code, nth) => ({ code, name: there[nth] ?? code })) }),
      ...(contact ? {} : { contact: content.contact }),
    })
  }
  return (
    <View className="stack stack--close">
      {mine.length || found.isPending ? (
        <Choices
          label="是哪一件事的一步"
          options={owed ? names : [...names, alone]}
          value={now ? names[mine.indexOf(now)] : owed ? undefined : alone}
          onChange={choose}
        />
      ) : null}
      {wrong('chain') ? <View className="field__error">{wrong('chain')}</View> : null}
      {why ? <Banner tone="amber">{`可以先起草，现在还不能发布：${why}`}</Banner> : null}
      {owed && found.isSuccess && !now ? (
        <View className="second">
          {`${chosen.name}是${chainNames[owed]}的一步，要写明是哪一件事（${chains[owed].law}）${mine.length ? '' : '。本单位还没有立这样的事，先立一件'}`}
        </View>
      ) : null}
      {found.isSuccess && !mine.length && owed ? (
        <Pressable kind="quiet" onPress={() => go('/workbench/matters/index')}>
          去立一件事
        </Pressable>
      ) : null}
    </View>
  )
}

/** Their titles; two of one title are told apart by their places. */
const labelled = (matters: readonly MatterWork[]): string[] => {
  const titles = matters.map(({ content: { title } }) => title)
  return matters.map(({ content: { title }, places }, nth) => {
    if (titles.filter((one) => one === title).length < 2) return title
    return `${title} · ${places.join('、')} · 第 ${nth + 1} 件`
  })
}
