import { answerSizes } from '@shared/answers/words'
import type { listPolicies } from '@shared/answers/contract'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { go } from '../../platform/go'
import { Failure } from '../../ui/Failure'
import { Pressable } from '../../ui/Pressable'

/** 《中华人民共和国政府信息公开条例》第三十三条, or without the brackets as some departments write it. */
const cited = /^《?([^《》]+?)》?\s*(第[〇零一二三四五六七八九十百千0-9]+条(?:之[一二三四五六七八九十])?)?(?:第.*)?$/

/** The library knows a document by its name; the state's name in front of a law may be left out. */
const bare = (title: string) => title.replace(/^中华人民共和国/, '').replace(/\s/g, '')

/** 依据 of a reply: opens the document at the provision, or looks it up in the library where no document has that name. */
export function BasisLink({ basis }: { basis: string }) {
  const [, title = basis, provision] = cited.exec(basis.trim()) ?? []
  const open = useMutation({
    mutationFn: () =>
      call<typeof listPolicies>('GET /api/policies', { query: { search: title.slice(0, answerSizes.search.most) } }),
    onSuccess: ({ policies }) => {
      const found = policies.find((one) => bare(one.title) === bare(title))
      if (found) go('/answers/policy/index', { id: found.id, provision })
      else go('/answers/library/index', { search: title })
    },
  })
  return (
    <View>
      <Pressable kind="link" role="link" busy={open.isPending} onPress={() => open.mutate()}>
        {basis}
      </Pressable>
      {open.isError ? <Failure compact thrown={open.error} /> : null}
    </View>
  )
}
