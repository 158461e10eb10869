import type { TargetWords } from '../table.ts';

export const TARGETS: TargetWords = {
  kinds: {
    market:
      'markets?|marketplaces?|bazaars?|souks?|shops?|shopping|malls?|supermarkets?|stores?|stalls?|bakery|bakeries',
    shelter:
      'schools?|university|college|kindergartens?|nursery|orphanage|shelters?|tents?|encampment|(?:displacement|displaced|tent) camps?',
    hospital: 'hospitals?|clinics?|maternity|medical (?:cent(?:re|er)|point|complex)|ambulances?|paramedics',
    home: 'houses?|homes?|apartments?|flats?|residential|dormitory|high-rise|villas?',
    worship: 'mosques?|church(?:es)?|temples?|cathedral|synagogue|monastery|shrines?|prayer hall|worshippers',
    port: 'ports?|harbou?r|docks?|piers?|quay|wharf|shipyard',
    station: '(?:bus|rail|railway|train|metro|tram) (?:stations?|stops?|terminals?)|terminal',
    vehicle:
      'bus(?:es)?|minibus(?:es)?|cars?|vehicles?|trucks?|lorry|lorries|coach(?:es)?|vans?|convoys?|motorcycles?|taxis?',
    train: 'trains?|trams?|carriages?|locomotives?|railway',
    mine: 'mines?|colliery|collieries|shafts?|quarry|pit',
    ferry: 'ferry|ferries|passenger (?:boat|ship|vessel)|cruise ship|launch',
    migrants: 'migrants?|refugees?|dinghy|rubber boat|smuggl\\w+',
    fishing: 'fishing (?:boat|vessel)|trawler|fishermen',
    freight: 'tanker|freighter|cargo (?:ship|vessel)|container ship|bulk carrier|tug(?:boat)?',
    power: '(?:power|electricity|thermal|nuclear) (?:plants?|stations?)|substations?|reactor|dam',
    works: 'factory|factories|(?<!power )plants?|refinery|refineries|warehouses?|depots?|steelworks|mills?|brickworks',
    army: 'barracks|garrisons?|checkpoints?|outposts?|police stations?|(?:military|army|naval|air) bases?|training (?:grounds?|cent(?:re|er)s?|camps?)|headquarters',
    prison: 'prisons?|jails?|detention cent(?:re|er)s?|penal colony',
    airport: 'airports?|airfields?|runway',
    guests:
      'hotels?|restaurants?|caf[eé]s?|cafeterias?|nightclubs?|clubs?|bars?|pubs?|cinemas?|theatres?|theaters?|resorts?',
    aid: 'aid (?:\\w+ ){0,2}(?:points?|cent(?:re|er)s?|sites?|hubs?|queues?|lines?)|distribution (?:points?|cent(?:re|er)s?|sites?)|queues?|water point',
    gathering: 'funerals?|weddings?|processions?|stadiums?|playgrounds?|squares?|concerts?|rally',
    bridge: 'bridges?|border crossing|dam',
  },
  hits: '(?:air ?|drone |missile |rocket )?(?:strikes?|attack(?:s|ed|ing)?|raid(?:s|ed)?)|airstrikes?|shell(?:s|ed|ing)|bomb(?:s|ed|ing|ings|ardment)?|blasts?|explosions?|missiles?|drones?|rockets?|shooting|hit|hits|hitting|struck|striking|target(?:s|ed|ing)|fire|blaze|stormed|destroy(?:s|ed|ing)|slammed|crash(?:es|ed)?|derail(?:ed|ment)|collision|collided|overturned|s[aiu]nk|sinks|sinking|capsiz(?:es|ed|ing)|shipwreck|wreck|collaps(?:e|ed)|killed|kills|killing',
  before: 2,
  ends: 'damag\\w+|said|says|saying|told|reported|officials?|spokes\\w+|director|doctors|medics|sources?|according|after|before|when|while|as|hours?|days?|taken|rushed|brought|admitted|treated|separate|another|second|other|later',
};
