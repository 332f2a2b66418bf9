import tabIcons from '../src/ui/web/tabIcons.json'

/** The words of the question page that stand in index.html; a test in the browser holds them to the page's own. */
const words = {
  name: '聊城 · 一号答',
  heading: '有什么想问的？',
  hint: '说说你的事，比如：孩子六岁能上学吗',
  tooShort: '多写几个字，说说是什么事',
}

const tabs = [
  ['answers/ask/index', '问答'],
  ['notices/list/index', '公告'],
  ['inquiries/mine/index', '办件'],
  ['people/me/index', '我的'],
] as const

const tab = ([path, text]: (typeof tabs)[number], n: number) =>
  `<a class="tabs__one" href="#/${path}"${n === 0 ? ' aria-current="page"' : ''}>${tabIcons[path]}<span>${text}</span></a>`

/**
 * The question box as the first answer of the server already shows it, in the classes of the real page: it can be
 * written in and sent while the scripts are still on their way. `firstBox.h5.ts` hands over to the page.
 */
export const firstBox = `<div id="first"><div class="page page--normal page--narrow page--tab"><div class="page__column" role="main">
<div class="top"><div class="top__name"><div class="top__seal" aria-hidden="true">答</div><span>${words.name}</span></div>
<div class="top__tools"><button type="button" class="press press--link" id="first-large" role="switch" aria-checked="false" aria-label="长辈版">长辈版</button><button type="button" class="press press--link" id="first-me">登录</button></div></div>
<form class="ask" id="first-form"><h1 class="heading heading--1">${words.heading}</h1>
<div class="field"><label for="first-question" class="for-readers">你的问题</label><textarea id="first-question" class="field__input field__input--tall" maxlength="500" placeholder="${words.hint}" style="min-height:4.2em" aria-describedby="first-note"></textarea>
<div class="field__foot"><div id="first-note" class="field__hint" aria-live="polite"></div></div></div>
<button type="submit" class="press press--primary">问一问</button></form>
</div></div><nav class="tabs" aria-label="主要页面"><div class="tabs__row">${tabs.map(tab).join('')}</div></nav></div>`

/** Runs right behind the box, before any other script. What is kept has the form in which Taro keeps it. */
export const firstScript = `(function () {
  var first = document.getElementById('first'), page = first.firstChild, box = document.getElementById('first-question')
  var note = document.getElementById('first-note'), large = document.getElementById('first-large')
  function kept(key) { try { return JSON.parse(localStorage.getItem(key)).data } catch (e) { return undefined } }
  function keep(key, value) { try { localStorage.setItem(key, JSON.stringify({ data: value })) } catch (e) { return } }
  function home() { return /^(#\\/?|#\\/answers\\/ask\\/index)?$/.test(location.hash.split('?')[0]) }
  if (!home()) { first.remove(); return }
  if (matchMedia('(min-width: 1024px)').matches) first.insertBefore(first.lastChild, page)
  function size(of) {
    page.className = page.className.replace(/page--(normal|largest|large)/, 'page--' + of)
    large.textContent = of === 'normal' ? '长辈版' : '普通版'
    large.setAttribute('aria-checked', String(of !== 'normal'))
  }
  var now = kept('settings.typeSize') || 'normal'
  size(now)
  box.value = kept('draft.question') || ''
  if ((kept('session') || {}).token) document.getElementById('first-me').textContent = '收件箱'
  large.onclick = function () { now = now === 'normal' ? 'large' : 'normal'; keep('settings.typeSize', now); size(now) }
  document.getElementById('first-me').onclick = function () {
    location.hash = this.textContent === '登录' ? '#/people/signIn/index' : '#/people/inbox/index'
  }
  box.oninput = function () { keep('draft.question', box.value); note.textContent = ''; note.className = 'field__hint' }
  box.addEventListener('compositionstart', function () { box.writing = true })
  box.addEventListener('compositionend', function () { box.writing = false })
  document.getElementById('first-form').onsubmit = function (event) {
    event.preventDefault()
    var asked = box.value.trim()
    if (asked.length >= 2) location.hash = '#/answers/answer/index?q=' + encodeURIComponent(asked)
    else { note.textContent = '${words.tooShort}'; note.className = 'field__error' }
  }
  window.addEventListener('hashchange', function () { if (!home()) first.classList.add('is-leaving') })
})()`
