const words = (text: string): string[] => text.trim().split(/\s+/)

/** What a Vietnamese syllable may begin with; "" for none. "q" is treated apart. */
export const onsets: readonly string[] = [
  '',
  ...words('b c ch d đ g gh gi h k kh l m n ng ngh nh p ph r s t th tr v x'),
]

/** What may follow, without its tone. */
export const rimes: readonly string[] = words(`
  a ac ach ai am an ang anh ao ap at au ay
  ă ăc ăm ăn ăng ăp ăt
  â âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et
  ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong op ot ooc oong
  oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
  ô ôc ôi ôm ôn ông ôp ôt
  ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uân uâng uât uây uê uên uêch uênh
  uôc uôi uôm uôn uông uôp uôt uơ uy uya uych uyn uynh uyp uyt uyu uyên uyêt
  ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
  y yêm yên yêng yêt yêu
`)
