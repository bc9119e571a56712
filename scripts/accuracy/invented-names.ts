const list = (names: string): readonly string[] => names.trim().split(/\s+/);

/** Given names of many origins, for people who do not exist. */
export const INVENTED_GIVEN: Readonly<Record<'f' | 'm' | 'u', readonly string[]>> = {
  f: list(`Aparna Tyresha Oyelola Nguyet Siobhan Xiadani Fatoumata Ljubica Hyejin Ingibjorg Mehwish Zsofia Thandiwe Paloma
    Rukmini Aigerim Keoni Yevgenia Latoya Wanjiru Ayumi Graciela Nilufar Solveig`),
  m: list(`Oluwaseun Tadhg Venkatesh Jorn DeShawn Bartosz Minh Farrukh Kwabena Iacopo Takumi Rasul Hamza Eskil Mateus Gyorgy
    Tevita Sandeep Anselm Bogdan Chukwudi Zeki Rodrigo Aleksi`),
  u: list('Arin Noor Jules Sasha Kiran Tam Remy Ariel Lan Micha'),
};

/** Surnames of many origins. */
export const INVENTED_SURNAMES: readonly string[] =
  list(`Okwuosa Brzezicki Raghunathan Thorvaldsen Nakashima Delacroix-Webb
  Mbeki-Lunt Szalai Farouqi Quispe Haukea Tretyakov Olabisi Lindqvist Chaudhry Marchetti Nwachukwu Papadakis Venkataraman
  Yilmazer Gutowski Hosseinzadeh Amankwah Rautio Castellanos Dragomir Fitzwarren Vuong Tamihana Bergstrom Ibarrola Kasprzak
  Mutasa Phommachanh Rosenthaler Sagynbaev Takamura Ubeda Vanterpool Wojcicki Zubiri Adeyemo Bjornsson Chinwe Demirel Eklund
  Ferreyra Gyamfi Hlophe Istvanffy Jaramillo Kurokawa Luchetti Mwangi Norgaard Oduya Pereyra Qureshi Rostami Sjoholm
  Tuiasosopo Ulianov Villalobos Wickramage Xhaferi Yamauchi Zabala Abubakari Bhattarai Cissokho Dlamini Engstrom Fofana`);
