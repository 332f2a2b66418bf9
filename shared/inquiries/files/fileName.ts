import { neverPublic } from '../../redaction/kinds'
import { publicWords } from '../../redaction/publicWords'
import { fileNameSizes } from '../case/attachment'

const endings = /(?:\.(?:jpe?g|png|webp|heic|heif|bmp|gif|pdf|docx?|xlsx?))+$/i
/** Signs that are none of a name: parts of a path, what steers a screen, what hides. */
const foreign = /[\p{C}<>:"|?*`]/gu
/** What telephones and programs call a file by themselves. */
const byMachine =
  /^(?:img|image|dsc[nf]?|dcim|pic|picture|photo|screenshot|scan|file|doc|document|untitled|tmp|temp|wx_?camera|mmexport|microsoft ?lens|camscanner|微信图片|微信截图|微信文件|qq图片|qq截图|图片|照片|相片|图像|拍照|截图|截屏|屏幕截图|扫描件?|扫描全能王|新建文档|新建|文档|文件|附件|未命名|无标题|副本|copy|p|v|e|at|am|pm|年|月|日)*$/i

/**
 * The name that somebody gave their file, where it tells what it is: the last part of a path alone, without its ending, without
 * numbers that give a person away, and short. Nothing of a name that a telephone or a program made up.
 */
export function tellingName(sent: string): string | undefined {
  const last = sent.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const bare = last
    .replace(foreign, '')
    .trim()
    .replace(endings, '')
    .replace(/^[.\s]+/, '')
  const letters = bare.replace(/[\p{N}\p{P}\p{S}\s]/gu, '')
  if (letters.length < 2 || byMachine.test(letters) || /^[\da-f-]{12,}$/i.test(bare)) return undefined
  const plain = publicWords(bare.replace(/\s+/g, ' '), neverPublic).trim()
  return [...plain].slice(0, fileNameSizes.kept).join('')
}
