# language: fi
@lähde-003
Ominaisuus: Neuvottelukunnan valmistelu 2022–2023

  Tausta:
    Oletetaan että hyvinvointialueen suunnitelmat on ladattu kansiosta "examples/vake"
    Ja tänään on 21.4.2026

  Tapaus: Vaihtoehto 1: lautakunnan osana
    Niin selvityksen "SWOT, vaihtoehto 1: yhteistyöelin osana lähidemokratia- ja osallisuuslautakuntaa" havainnot ovat:
      | luokka       | havainto                                                                           |
      | vahvuus      | Suora kytkös lautakunnan koordinaatiotehtävään, jota elin voi tukea ja joka tukee elintä |
      | vahvuus      | Selkeä paikka organisaatiorakenteessa                                              |
      | vahvuus      | Kuin vaikuttamistoimielin, mutta epämuodollisempi ja joustavampi                   |
      | heikkous     | Lausuntopyynnöt eivät välttämättä ohjaudu elimelle kuten vaikuttamistoimielimille  |
      | heikkous     | Tiedon kokoaminen toimialoilta voi olla haastavaa                                  |
      | heikkous     | Ei omaa toimialajohtajaa                                                           |
      | mahdollisuus | Uudenlainen vuoropuhelu ja kumppanuus lautakunnan kanssa                           |
      | mahdollisuus | Järjestöjen ja hyvinvointialueen yhteinen uusi toimintamalli                       |
      | uhka         | Järjestöt eivät koe elintä omakseen, jos hyvinvointialue määrittää sen toiminnan   |
      | uhka         | Lautakunnan vahva rooli vie järjestöiltä tunteen vaikuttamisesta                   |
      | uhka         | Alttius poliittisille linjauksille                                                 |

  Tapaus: Vaihtoehto 2: vapaamuotoinen elin
    Niin selvityksen "SWOT, vaihtoehto 2: vapaamuotoinen yhteistyöelin" havainnot ovat:
      | luokka       | havainto                                                                                         |
      | vahvuus      | Järjestöt voivat määritellä elimen toimintaa vahvasti                                            |
      | vahvuus      | Järjestöjen oma aktiivisuus voi kasvattaa elimen ääntä päätöksenteossa                           |
      | vahvuus      | Vapaamuotoisuus voi tuoda yksinkertaisuutta ja joustavuutta                                      |
      | vahvuus      | Kokoonpano on todennäköisesti laajempi kuin vaihtoehdossa 1                                      |
      | mahdollisuus | Järjestöjä voidaan kuulla kattavasti koko alueelta                                               |
      | mahdollisuus | Järjestöt määrittelevät toimintaa vapaammin kuin muissa vaihtoehdoissa                           |
      | heikkous     | Vaikuttaminen riippuu järjestöjen aktiivisuudesta: epäaktiivinen elin ei saa ääntään kuuluviin   |
      | heikkous     | Tiedon kokoaminen toimialoilta voi olla haastavaa                                                |
      | heikkous     | Rakenne puuttuu                                                                                  |
      | heikkous     | Laaja kokoonpano vaatii vahvaa fasilitointia, ja sen on vaikea nimetä jäseniä muihin ryhmiin     |
      | heikkous     | Toiminta on sidoksissa järjestöyhteistyön koordinaattorin henkilöön                              |
      | heikkous     | Ei omaa toimialajohtajaa                                                                         |
      | uhka         | Vain aktiiviset ja isommat järjestöt saavat äänensä kuuluviin                                    |
      | uhka         | Vapaamuotoisuus vähentää todellisia vaikuttamismahdollisuuksia                                   |
      | uhka         | Toiminnalla ei saada vaikuttavuutta                                                              |
      | uhka         | Elin jää hyvinvointialueen toiminnassa sivuun                                                    |

  Tapaus: Mitä keväällä 2023 oli tehty ja mitä vasta suunniteltu
    Niin selvityksen "Järjestöjen yhteistyöelimen vaihtoehtojen valmistelu" havainnot ovat:
      | havainto                                                                                                            |
      | Esiselvitystä täydennettiin vertaamalla muiden alueiden vastaavia toimielimiä                                       |
      | Haastateltiin hyvinvointialueen ja järjestöjen toimijoita                                                           |
      | Vaihtoehdoista keskusteltiin järjestöjen kehittämisryhmässä                                                         |
      | Vaihtoehtoja kehitettiin hyvinvointialueen asiantuntijoiden kanssa                                                  |
      | Hyvinvointialueen johtoryhmää kuultiin                                                                              |
      | Kehittämis- ja koordinaatioryhmän tapaamisissa ja järjestöjen infoilloissa kuultiin järjestöjä vuosina 2022 ja 2023 |
      | Muiden vaikuttamistoimielinten kaltainen toimielin jäi pois: elin liittyy lautakunnan koordinaatiotehtävään         |
      | Tarkasteluun jäi kaksi vaihtoehtoa: elin lautakunnan osana ja vapaamuotoinen elin                                   |
      | Suunniteltu: kehittämisryhmän tapaamiset touko- ja kesäkuussa 2023                                                  |
      | Suunniteltu: kysely järjestötoimijoille touko–kesäkuussa 2023                                                       |
      | Suunniteltu: järjestöjen ja hyvinvointialueen yhteinen työpaja kesäkuussa 2023                                      |
      | Suunniteltu: koonti järjestöjen näkökulmista elokuussa 2023 ennen päätöksentekoa                                    |
